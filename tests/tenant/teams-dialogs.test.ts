import { openTab } from './opened-tab';

describe('the Teams frame shows dialogs of the app', () => {
  const order = { url: 'https://mus.aasund.example/side.html', title: 'Side', width: 600, height: 'small' };

  it('what the page submits is the answer to the app that opened it', async () => {
    const tab = openTab({ openDialog: jest.fn(() => Promise.resolve({ submitted: { goal: 1 } })) });
    expect(await tab.callForArguments('tasks.startTask', [order])).toEqual([null, { goal: 1 }]);
    expect(tab.services.openDialog).toHaveBeenCalledWith(order);
  });

  it('a dialog that somebody closes is told to the app as Teams tells it', async () => {
    const answer = await openTab().callForArguments('tasks.startTask', [order]);
    expect(answer).toEqual([expect.stringContaining('closed'), '']);
  });

  it.each([
    { ...order, url: 'javascript:alert(1)' },
    { ...order, url: undefined },
  ])('a dialog without an https page is reported', async (wrong) => {
    const tab = openTab();
    expect(await tab.call('tasks.startTask', [wrong])).toBeUndefined();
    expect(tab.services.openDialog).not.toHaveBeenCalled();
    expect(tab.services.report).toHaveBeenCalledWith({ kind: 'malformedCall', name: 'tasks.startTask' });
  });

  it('the page in it may submit, resize and speak with the one that opened it', async () => {
    const { call, services } = openTab();
    await call('tasks.completeTask', ['done', []]);
    await call('tasks.completeTask', [undefined]);
    await call('tasks.updateTask', [{ height: 'large' }]);
    await call('messageForParent', ['up']);
    await call('messageForChild', ['down']);
    expect(services.submit).toHaveBeenNthCalledWith(1, 'done');
    expect(services.submit).toHaveBeenNthCalledWith(2, '');
    expect(services.resize).toHaveBeenCalledWith({ height: 'large' });
    expect(services.tellParent).toHaveBeenCalledWith('up');
    expect(services.tellDialog).toHaveBeenCalledWith('down');
  });

  it('what it says reaches an app that listens, and what the app says always reaches it', async () => {
    const tab = openTab();
    tab.tab.messageFromDialog('lost');
    await tab.call('registerHandler', ['messageForParent']);
    tab.tab.messageFromDialog('heard');
    tab.tab.messageFromParent('down');
    expect(tab.posted).toEqual([
      { func: 'messageForParent', args: ['heard'] },
      { func: 'messageForChild', args: ['down'] },
    ]);
  });
});

describe('the people picker answers the app', () => {
  const sofie = { objectId: '2', displayName: 'Sofie', email: 'sofie@aasund.example' };

  it('with those who were picked', async () => {
    const tab = openTab({ pickPeople: jest.fn(() => Promise.resolve([sofie])) });
    const order = { title: 'Hvem?', setSelected: ['1'], singleSelect: true };
    expect(await tab.callForArguments('people.selectPeople', [order])).toEqual([null, [sofie]]);
    expect(tab.services.pickPeople).toHaveBeenCalledWith(order);
  });

  it('with Teams’ own error when somebody changes their mind', async () => {
    const [error] = (await openTab().callForArguments('people.selectPeople', [undefined])) ?? [];
    expect(error).toMatchObject({ errorCode: 8000 });
  });
});

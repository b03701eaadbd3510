/** Principals, levels, scopes and role assignments of SharePoint. */
export const permissionTables = `
CREATE TABLE IF NOT EXISTS principals (
  site_id TEXT NOT NULL, id INTEGER NOT NULL, kind TEXT NOT NULL, person_id TEXT, login TEXT NOT NULL, title TEXT NOT NULL,
  is_administrator INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (site_id, id), UNIQUE (site_id, login)
);
CREATE INDEX IF NOT EXISTS principals_by_person ON principals (site_id, person_id);
CREATE INDEX IF NOT EXISTS principals_by_kind ON principals (site_id, kind);
CREATE TABLE IF NOT EXISTS group_members (
  site_id TEXT NOT NULL, group_id INTEGER NOT NULL, member_id INTEGER NOT NULL, PRIMARY KEY (site_id, group_id, member_id)
);
CREATE TABLE IF NOT EXISTS permission_levels (
  site_id TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, mask TEXT NOT NULL,
  position INTEGER NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (site_id, id), UNIQUE (site_id, name)
);
CREATE TABLE IF NOT EXISTS scopes (scope TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS role_assignments (
  scope TEXT NOT NULL, principal_id INTEGER NOT NULL, level_id INTEGER NOT NULL, PRIMARY KEY (scope, principal_id, level_id)
);
CREATE INDEX IF NOT EXISTS role_assignments_by_principal ON role_assignments (principal_id, scope);
`;

export const permissionTableNames = [
  'principals',
  'group_members',
  'permission_levels',
  'scopes',
  'role_assignments',
];

import * as migration_20261125_204523_first from './20261125_204523_first';

export const migrations = [
  {
    up: migration_20261125_204523_first.up,
    down: migration_20261125_204523_first.down,
    name: '20261125_204523_first'
  },
];

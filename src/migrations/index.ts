import * as migration_20261125_204523_first from './20261125_204523_first';
import * as migration_20261126_045448_partners from './20261126_045448_partners';
import * as migration_20261126_050330_manager from './20261126_050330_manager';

export const migrations = [
  {
    up: migration_20261125_204523_first.up,
    down: migration_20261125_204523_first.down,
    name: '20261125_204523_first',
  },
  {
    up: migration_20261126_045448_partners.up,
    down: migration_20261126_045448_partners.down,
    name: '20261126_045448_partners',
  },
  {
    up: migration_20261126_050330_manager.up,
    down: migration_20261126_050330_manager.down,
    name: '20261126_050330_manager'
  },
];

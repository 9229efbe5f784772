import * as migration_20261125_204523_first from './20261125_204523_first';
import * as migration_20261126_051228_partners from './20261126_051228_partners';
import * as migration_20261126_100340_press from './20261126_100340_press';
import * as migration_20261126_131837_media6 from './20261126_131837_media6';
import * as migration_20261126_134515_polish7 from './20261126_134515_polish7';

export const migrations = [
  {
    up: migration_20261125_204523_first.up,
    down: migration_20261125_204523_first.down,
    name: '20261125_204523_first',
  },
  {
    up: migration_20261126_051228_partners.up,
    down: migration_20261126_051228_partners.down,
    name: '20261126_051228_partners',
  },
  {
    up: migration_20261126_100340_press.up,
    down: migration_20261126_100340_press.down,
    name: '20261126_100340_press',
  },
  {
    up: migration_20261126_131837_media6.up,
    down: migration_20261126_131837_media6.down,
    name: '20261126_131837_media6',
  },
  {
    up: migration_20261126_134515_polish7.up,
    down: migration_20261126_134515_polish7.down,
    name: '20261126_134515_polish7'
  },
];

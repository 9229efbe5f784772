import { PressKits } from './collections/pressKits'

export const press = { collections: [PressKits] }

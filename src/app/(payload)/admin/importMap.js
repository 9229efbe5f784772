import { GateResults as GateResults_69c5d4102179074a9ed7904df3b7ec8b } from '../../../desk/views/GateResults'
import { MomentCell as MomentCell_9b7bc618b0acb605d1609fa66bb6f752 } from '../../../desk/views/Moment'
import { Sealed as Sealed_e6e68e163e68c1e4b1db33b437a7e1d4 } from '../../../desk/views/Sealed'
import { BlockLabel as BlockLabel_21f548cbb603dfd1b6301ddf6a265b85 } from '../../../desk/views/BlockLabel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MediaUse as MediaUse_c445b618bfea08d68c40073db81133d0 } from '../../../desk/mediaRights/views/MediaUse'
import { Instant as Instant_6cf4324f5780ca314afe5726036ce961 } from '../../../desk/press/views/Instant'
import { SourceTypeFound as SourceTypeFound_570983dcc20d6457b6e715ec27c5ae00 } from '../../../media/views/SourceTypeFound'
import { LetOut as LetOut_5c71d9debcf9473b530a4a51fdd92804 } from '../../../desk/mediaRights/views/LetOut'
import { Moment as Moment_9b7bc618b0acb605d1609fa66bb6f752 } from '../../../desk/views/Moment'
import { ConsentPanel as ConsentPanel_eb6e68e5cc8574363951af7897cdbb32 } from '../../../desk/withdraw/views/ConsentPanel'
import { Decision as Decision_006a42a1a4f1961bc7f73e6a224e95e9 } from '../../../desk/decide/views/Decision'
import { Unseen as Unseen_1c77e93f8a39b081d026745d31977eba } from '../../../desk/views/Unseen'
import { StandingActs as StandingActs_afa9eb4b83471b902c475d91fa4220ab } from '../../../desk/editions/views/StandingActs'
import { Overview as Overview_c9d2f2a42db2c162a9935e327d3a074e } from '../../../desk/editions/views/Overview'
import { IssuePanel as IssuePanel_143adbdbab3c2b2c5fc67fdeb0a0f95d } from '../../../desk/press/views/IssuePanel'
import { IssueSummary as IssueSummary_6c8e1d144bac5c7a28d6dae9f60b9314 } from '../../../desk/press/views/IssueSummary'
import { IssueStateCell as IssueStateCell_c7182855727a198ff824a4a8987d1cc8 } from '../../../desk/press/views/IssueState'
import { AccreditationPanel as AccreditationPanel_44a9b003c11b3626238afb17a11246ed } from '../../../desk/press/accreditation/AccreditationPanel'
import { CurrentPassword as CurrentPassword_96f5ae5e7fe9635e3ae3ee2d931ebbdb } from '../../../desk/views/CurrentPassword'
import { HouseIcon as HouseIcon_613529838e7e17d86c2e0fe2efb08e44 } from '../../../desk/views/HouseMark'
import { HouseLogo as HouseLogo_613529838e7e17d86c2e0fe2efb08e44 } from '../../../desk/views/HouseMark'
import { Waiting as Waiting_93ec6953045bcbfe6d3b4a035aade79a } from '../../../desk/views/Waiting'
import { BeforeLogin as BeforeLogin_f755fc87dfd19a2d4783d4cf3b14e1ba } from '../../../desk/views/BeforeLogin'
import { Done as Done_e1a165b549741cbbbde941f518958363 } from '../../../desk/views/Done'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/desk/views/GateResults#GateResults": GateResults_69c5d4102179074a9ed7904df3b7ec8b,
  "/desk/views/Moment#MomentCell": MomentCell_9b7bc618b0acb605d1609fa66bb6f752,
  "/desk/views/Sealed#Sealed": Sealed_e6e68e163e68c1e4b1db33b437a7e1d4,
  "/desk/views/BlockLabel#BlockLabel": BlockLabel_21f548cbb603dfd1b6301ddf6a265b85,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/mediaRights/views/MediaUse#MediaUse": MediaUse_c445b618bfea08d68c40073db81133d0,
  "/desk/press/views/Instant#Instant": Instant_6cf4324f5780ca314afe5726036ce961,
  "/media/views/SourceTypeFound#SourceTypeFound": SourceTypeFound_570983dcc20d6457b6e715ec27c5ae00,
  "/desk/mediaRights/views/LetOut#LetOut": LetOut_5c71d9debcf9473b530a4a51fdd92804,
  "/desk/views/Moment#Moment": Moment_9b7bc618b0acb605d1609fa66bb6f752,
  "/desk/withdraw/views/ConsentPanel#ConsentPanel": ConsentPanel_eb6e68e5cc8574363951af7897cdbb32,
  "/desk/decide/views/Decision#Decision": Decision_006a42a1a4f1961bc7f73e6a224e95e9,
  "/desk/views/Unseen#Unseen": Unseen_1c77e93f8a39b081d026745d31977eba,
  "/desk/editions/views/StandingActs#StandingActs": StandingActs_afa9eb4b83471b902c475d91fa4220ab,
  "/desk/editions/views/Overview#Overview": Overview_c9d2f2a42db2c162a9935e327d3a074e,
  "/desk/press/views/IssuePanel#IssuePanel": IssuePanel_143adbdbab3c2b2c5fc67fdeb0a0f95d,
  "/desk/press/views/IssueSummary#IssueSummary": IssueSummary_6c8e1d144bac5c7a28d6dae9f60b9314,
  "/desk/press/views/IssueState#IssueStateCell": IssueStateCell_c7182855727a198ff824a4a8987d1cc8,
  "/desk/press/accreditation/AccreditationPanel#AccreditationPanel": AccreditationPanel_44a9b003c11b3626238afb17a11246ed,
  "/desk/views/CurrentPassword#CurrentPassword": CurrentPassword_96f5ae5e7fe9635e3ae3ee2d931ebbdb,
  "/desk/views/HouseMark#HouseIcon": HouseIcon_613529838e7e17d86c2e0fe2efb08e44,
  "/desk/views/HouseMark#HouseLogo": HouseLogo_613529838e7e17d86c2e0fe2efb08e44,
  "/desk/views/Waiting#Waiting": Waiting_93ec6953045bcbfe6d3b4a035aade79a,
  "/desk/views/BeforeLogin#BeforeLogin": BeforeLogin_f755fc87dfd19a2d4783d4cf3b14e1ba,
  "/desk/views/Done#Done": Done_e1a165b549741cbbbde941f518958363,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

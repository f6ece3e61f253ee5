import type { Dataset } from '#data/dataset.ts';
import { areaSlice } from '#data/slices/area.ts';
import { exploreSlice } from '#data/slices/explore.ts';
import { findById } from '#data/slices/find.ts';
import type { Lang } from '#i18n/languages.ts';
import type { CardRef } from './card-ref.ts';

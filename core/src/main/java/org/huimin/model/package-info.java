/**
 * A plan in the words of the field. In: what the compiler understood. Out: immutable records for calculators, validators,
 * exporters and importers, without places in the text: those are in the source map.
 */
@NullMarked
package org.huimin.model;

import org.jspecify.annotations.NullMarked;

/**
 * What calculators give. In: tables with typed columns, notes, and whether anything is missing. Out: one shape that
 * every exporter and command can show.
 */
@NullMarked
package org.huimin.result;

import org.jspecify.annotations.NullMarked;

/** Plans as tables, for spreadsheets and databases. In: a plan. Out: four CSV files. */
@NullMarked
package org.huimin.csv;

import org.jspecify.annotations.NullMarked;

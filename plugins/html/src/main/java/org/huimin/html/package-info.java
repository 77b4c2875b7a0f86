/** Plans as web pages. In: a plan. Out: one HTML page in one of the two languages that needs nothing besides itself. */
@NullMarked
package org.huimin.html;

import org.jspecify.annotations.NullMarked;

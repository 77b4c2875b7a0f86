/** Plans as web pages, for a district's site. In: a plan. Out: one file that needs nothing besides itself. */
@NullMarked
package org.huimin.html;

import org.jspecify.annotations.NullMarked;

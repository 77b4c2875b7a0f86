/** Plans as documents. In: a plan. Out: Markdown in one of the two languages that reads as the published plan does. */
@NullMarked
package org.huimin.markdown;

import org.jspecify.annotations.NullMarked;

/** What a plan means is not lost on the way: from the model to text, through the formatter, into JSON and back. */
@NullMarked
package org.huimin.language.meaning;

import org.jspecify.annotations.NullMarked;

/**
 * From the model back to text. In: a {@link org.huimin.model.Plan}, wherever it came from. Out: the text of one file that
 * declares it, read again and compared; or what no text could say, with the place in the model.
 */
@NullMarked
package org.huimin.language.write;

import org.jspecify.annotations.NullMarked;

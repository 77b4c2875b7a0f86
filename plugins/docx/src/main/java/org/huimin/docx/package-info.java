/** Plans as official documents. In: a plan. Out: one file for Word or WPS, laid out as such documents are in its language. */
@NullMarked
package org.huimin.docx;

import org.jspecify.annotations.NullMarked;

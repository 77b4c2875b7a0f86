/**
 * The words of the language in Chinese and English. In: the two tables {@code keywords.tsv} and {@code units.tsv}. Out:
 * the meaning of a word, and the word for a meaning.
 */
@NullMarked
package org.huimin.vocabulary;

import org.jspecify.annotations.NullMarked;

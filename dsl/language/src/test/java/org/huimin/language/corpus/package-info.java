/**
 * What the compiler says about whole files. In: the golden corpus, the pages of the diagnostics and the real plan of 2016.
 * Out: nothing but verdicts; the expectations stand beside the files.
 */
package org.huimin.language.corpus;

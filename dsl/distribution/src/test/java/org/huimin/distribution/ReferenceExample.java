package org.huimin.distribution;

import java.nio.file.Path;

/**
 * A block of a page that is a plan, in a folder among the files that the page has shown so far.
 *
 * @param page the page
 * @param block the block
 * @param fragment what makes a file of it
 * @param folder the name of its folder
 * @param file its file in there
 */
record ReferenceExample(
        ReferencePage page, ReferenceBlock block, ReferenceFragment fragment, String folder, String file) {
    /** Where the block stands, for people. */
    String name() {
        Path path = Launch.CHECKOUT.relativize(page.path());
        return path + ":" + (block.line() + 1);
    }

    /** Its file below the folder of all examples, as the command names it. */
    String path() {
        return folder + "/" + file;
    }
}

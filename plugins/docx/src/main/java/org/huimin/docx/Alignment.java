package org.huimin.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Sides that text is aligned to. */
final class Alignment {
    private Alignment() {}

    static STJc.Enum of(String side) {
        return STJc.Enum.forString(side);
    }
}

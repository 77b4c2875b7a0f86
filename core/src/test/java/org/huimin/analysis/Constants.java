package org.huimin.analysis;

import org.huimin.model.Value;

/** Constants of a plan as a Java program gives facts. */
final class Constants {
    private Constants() {}

    static Object java(Value.Constant constant) {
        if (constant instanceof Value.Measured measured) {
            return measured.number();
        }
        if (constant instanceof Value.Date date) {
            return date.first();
        }
        if (constant instanceof Value.Choice choice) {
            return choice.name();
        }
        return ((Value.YesNo) constant).yes();
    }
}

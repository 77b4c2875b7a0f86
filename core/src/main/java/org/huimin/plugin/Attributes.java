package org.huimin.plugin;

import org.huimin.model.Benefit;
import org.huimin.model.Measure;

/**
 * What a plan says of its measures and benefits for this plugin alone: the lines {@code 属性:budget.科目 2081006} whose
 * first part is the plugin's id. The plugin's descriptor declares them.
 */
public interface Attributes {
    /** Of a plugin whose descriptor declares none. */
    Attributes NONE = new Attributes() {
        @Override
        public Values of(Measure measure) {
            return Values.NONE;
        }

        @Override
        public Values of(Benefit benefit) {
            return Values.NONE;
        }
    };

    /** What a measure says; its benefits speak for themselves. */
    Values of(Measure measure);

    /** What a benefit says. */
    Values of(Benefit benefit);
}

package org.huimin.checks;

import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;

/** The plugin {@code checks}: what is looked for in every plan. */
public final class ChecksPlugin implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                validator("empty-measure", EmptyMeasure.class);
                validator("department-twice", DepartmentTwice.class);
                validator("unmodelled-figure", UnmodelledFigure.class);
                validator("deadline-outside-year", DeadlineOutsideYear.class);
                validator("name-twice", NameTwice.class);
                validator("open-without-basis", OpenWithoutBasis.class);
                validator("title-of-other-year", TitleOfOtherYear.class);
                validator("other-year", OtherYear.class);
                validator("mixed-terms", MixedTerms.class);
                validator("former-names", FormerNames.class);
                validator("listed-count", ListedCount.class);
                validator("duplicate-activity", DuplicateActivity.class);
                validator("impossible-target", ImpossibleTarget.class);
                validator("expected-over-quota", ExpectedOverQuota.class);
                validator("same-keys-other-amounts", SameKeysOtherAmounts.class);
                validator("paid-twice", PaidTwice.class);
                validator("unfinished", Unfinished.class);
                validator("empty-programme", EmptyProgramme.class);
            }
        };
    }
}

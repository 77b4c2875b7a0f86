package org.huimin.host;

import java.util.List;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.PluginDatum;
import org.huimin.plugin.Attributes;
import org.huimin.plugin.Values;
import org.huimin.source.Span;

/** The attributes of a plan for one plugin; they have been checked, or are left out where they are wrong. */
final class PlanAttributes implements Attributes {
    private static final Span NOWHERE = Span.startOf("plugins");

    private final PluginDescriptor descriptor;

    PlanAttributes(PluginDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Values of(Measure measure) {
        return values(measure.data());
    }

    @Override
    public Values of(Benefit benefit) {
        return values(benefit.data());
    }

    private Values values(List<PluginDatum> data) {
        ParameterValues values = new ParameterValues(
                descriptor.id(),
                descriptor.attributes(),
                HostCode.UNKNOWN_ATTRIBUTE,
                GivenTables.NONE,
                diagnostic -> {});
        for (PluginDatum datum : data) {
            if (datum.plugin().equals(descriptor.id())) {
                values.give(datum.key(), datum.value(), NOWHERE, NOWHERE);
            }
        }
        return values.finish(NOWHERE);
    }
}

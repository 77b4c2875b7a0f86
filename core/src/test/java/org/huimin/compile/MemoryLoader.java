package org.huimin.compile;

import java.util.HashMap;
import java.util.Map;
import org.huimin.diagnostics.HostCode;

/** Loads files that a test has drafted. */
public final class MemoryLoader implements SourceLoader {
    private final Map<String, LoadedSource> sources = new HashMap<>();

    public MemoryLoader with(FileDraft draft) {
        LoadedSource source = draft.source();
        sources.put(source.name(), source);
        return this;
    }

    public CompiledPlan compile(FileDraft entry) {
        with(entry);
        return PlanCompiler.compile(this, entry.source());
    }

    @Override
    public Loading load(LoadedSource importer, String path) {
        LoadedSource source = sources.get(path);
        return source == null ? new Loading.Refused(HostCode.IMPORT_NOT_FOUND, Map.of()) : new Loading.Loaded(source);
    }
}

package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.MappingChange;
import io.undercurrent.survey.workforce.domain.MappingText;
import io.undercurrent.survey.workforce.domain.Mappings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Keeps what an organisation says about its own exports; nobody overwrites what they have not seen.
@ApplicationScoped
public class ChangeMappings {

    private final Mappings mappings;

    ChangeMappings(Mappings mappings) {
        this.mappings = mappings;
    }

    @Transactional
    public MappingChange keep(String name, String document, Optional<Long> seen) {
        var known = mappings.hold(name);
        if (known.isEmpty()) {
            return seen.isEmpty() ? add(MappingText.first(name, document)) : new MappingChange.ChangedMeanwhile();
        }
        return refusal(known.get(), seen).orElseGet(() -> replace(known.get().next(document)));
    }

    private MappingChange add(MappingText mapping) {
        return mappings.add(mapping) ? new MappingChange.Made(mapping) : new MappingChange.NeverSeen();
    }

    private MappingChange replace(MappingText mapping) {
        mappings.replace(mapping);
        return new MappingChange.Made(mapping);
    }

    /// Empty when there is no such mapping.
    @Transactional
    public Optional<MappingChange> forget(String name, Optional<Long> seen) {
        return mappings.hold(name).map(known -> refusal(known, seen).orElseGet(() -> remove(known)));
    }

    private MappingChange remove(MappingText mapping) {
        mappings.remove(mapping.name());
        return new MappingChange.Gone();
    }

    private static Optional<MappingChange> refusal(MappingText known, Optional<Long> seen) {
        if (seen.isEmpty()) {
            return Optional.of(new MappingChange.NeverSeen());
        }
        return seen.get() == known.version() ? Optional.empty() : Optional.of(new MappingChange.ChangedMeanwhile());
    }
}

package io.undercurrent.signals.signal.postgres;

import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.signal.OrganisationNotes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresOrganisationNotes implements OrganisationNotes {

    private static final String RECENT =
            "select notes::text from round where notes <> '[]'::jsonb order by week desc limit 13";

    private final Jdbi jdbi;

    PostgresOrganisationNotes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Shock> recent() {
        return jdbi.withHandle(handle -> handle.createQuery(RECENT).mapTo(String.class).list().stream()
                .flatMap(NoteRow::parse)
                .toList());
    }
}

package io.undercurrent.survey.linkage;

import org.jdbi.v3.core.Jdbi;

/// What the register of ballots knows of each seat, which only the seating plan tells whose it is.
record Slots(Jdbi people) {

    private static final String SLOTS = """
        select seat.employee_id, seat.number::text as number,
               substring(register.seats from seat.number * 32 + 1 for 32)::text as hash, register.xmin::text as xmin
        from wave_seat seat join ballot_register register using (wave_id, group_id)
        where seat.wave_id = ?\
        """;

    void addTo(Traces persons, Crowd crowd) {
        people.useHandle(handle -> handle.createQuery(SLOTS)
                .bind(0, crowd.wave())
                .map((row, _) -> {
                    var person = row.getString("employee_id");
                    persons.add("public.ballot_register.number", person, row.getString("number"));
                    persons.add("public.ballot_register.hash", person, row.getString("hash"));
                    persons.add("public.ballot_register.xmin", person, row.getString("xmin"));
                    return person;
                })
                .list());
    }
}

package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeFileTest {
    private static final Facts FACTS = Facts.here();
    private static final String TEXT = FACTS.checkout().text(ComposeFile.PLACE);

    @Test
    void the_compose_file_says_what_is_so() {
        assertThat(ComposeFile.of(TEXT).complaints(FACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        127.0.0.1:8081:8081             | 127.0.0.1:8081:8080            | ports of survey-service
        127.0.0.1:9083:9083             | 0.0.0.0:9083:9083              | ports of signals-service
        postgres:5432/pilot             | postgres:5432/people           | database of pilot-service
        postgres:5432/answers           | postgres:5432/people           | database of survey-service
        USERNAME: answers               | USERNAME: people               | database user of survey-service
        USERNAME: signals               | USERNAME: people               | database user of signals-service
        PASSWORD: ${UNDERCURRENT_PILOT_PASSWORD:? | PASSWORD: ${UNDERCURRENT_PEOPLE_PASSWORD:? | password
        undercurrent/survey-service     | undercurrent/people-service    | image
        context: pilot-service          | context: pilots                | build context
        kafka:9092,MACHINE              | kafka:9094,MACHINE             | Kafka
        realms/undercurrent             | realms/other                   | issuer
        compose/realm.json              | compose/realms.json            | does not exist
        src/main/docker/Dockerfile      | src/main/docker/Containerfile  | does not exist
        stop_grace_period: 45s          | stop_grace_period: 10s         | killed while it stops
        healthcheck:                    | labels:                        | healthy
        topics: {condition: service_completed_successfully} | topics: {condition: service_started} | awaits
        cap_drop: [ALL]                 | cap_drop: []                   | rights
        read_only: true                 | read_only: false               | write
        UNDERCURRENT_USERS_PASSWORD:?   | UNDERCURRENT_USERS_PASSWORD:-  | default
        ${UNDERCURRENT_USAGE_SECRET     | ${UNDERCURRENT_OTHER_SECRET    | passwords asked for
        """)
    void an_untrue_line_is_found(String so, String notSo, String complaint) {
        assertThat(TEXT).contains(so);

        var complaints = ComposeFile.of(TEXT.replace(so, notSo)).complaints(FACTS);

        assertThat(complaints).anySatisfy(found -> assertThat(found).contains(complaint));
    }
}

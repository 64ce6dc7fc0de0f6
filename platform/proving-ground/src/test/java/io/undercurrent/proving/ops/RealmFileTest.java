package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmFileTest {
    private static final Facts FACTS = Facts.here();
    private static final String TEXT = FACTS.checkout().text(RealmFile.PLACE);
    private static final Set<String> GIVEN =
            ComposeFile.of(FACTS.checkout().text(ComposeFile.PLACE)).given("keycloak", "UNDERCURRENT_.*");

    @Test
    void the_realm_has_the_users_roles_and_claims_of_the_local_sign_in() {
        assertThat(complaints(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "name": "works-council"         | "name": "works-committee"          | roles
                    "username": "council"           | "username": "committee"            | users
                    "claim.name": "groups"          | "claim.name": "roles"              | roles in the claim groups
                    "claim.name": "teams"           | "claim.name": "team"               | nobody writes the claim teams
                    "included.client.audience": "undercurrent" | "included.client.audience": "other" | audience
                    "access.token.claim": "true"    | "access.token.claim": "false"      | not in access tokens
                    "clientScope": "hris"           | "clientScope": "usage"             | who may ask
                    "e-1"                           | "e-2"                              | nobody can answer with
                    "employee_id": [                | "employee_no": [                   | no employee number
                    localhost:8083/sign-in          | localhost:8083/*                   | returns
                    localhost:8083/signed-out       | localhost:8081/signed-out          | goes
                    "clientId": "undercurrent-pages" | "clientId": "dashboard"           | returns
                    ${UNDERCURRENT_HRIS_SECRET}     | secret                             | passwords
                    """)
    void an_untrue_line_is_found(String so, String notSo, String complaint) {
        assertThat(TEXT).contains(so);

        var complaints = complaints(TEXT.replace(so, notSo));

        assertThat(complaints).anySatisfy(found -> assertThat(found).contains(complaint));
    }

    private static List<String> complaints(String text) {
        return RealmFile.of(text).complaints(FACTS, GIVEN);
    }
}

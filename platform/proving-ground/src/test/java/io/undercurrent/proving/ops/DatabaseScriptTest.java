package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseScriptTest {
    private static final Facts FACTS = Facts.here();
    private static final String TEXT = FACTS.checkout().text(DatabaseScript.PLACE);

    /// PostgreSQL hands the script the passwords that the compose file gives it.
    private static final Set<String> GIVEN =
            ComposeFile.of(FACTS.checkout().text(ComposeFile.PLACE)).given("postgres", "UNDERCURRENT_.*");

    @Test
    void the_script_creates_the_databases_of_the_local_stack() {
        assertThat(complaints(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create role answers             | create role answer              | roles
                    create database pilot owner pilot | create database pilot owner people | owner
                    create database signals         | create database signal          | all databases
                    revoke all on database people   | revoke temp on database people  | closed
                    UNDERCURRENT_PILOT_PASSWORD     | PILOT_PASSWORD                  | passwords taken
                    password :'signals'             | password 'signals'              | roles
                    revoke all on database template1 from public; | grant connect on database people to pilot; | let in
                    """)
    void an_untrue_statement_is_found(String so, String notSo, String complaint) {
        assertThat(TEXT).contains(so);

        var complaints = complaints(TEXT.replace(so, notSo));

        assertThat(complaints).anySatisfy(found -> assertThat(found).contains(complaint));
    }

    private static List<String> complaints(String text) {
        return new DatabaseScript(text).complaints(FACTS, GIVEN);
    }
}

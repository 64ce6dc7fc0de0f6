package io.undercurrent.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class StackForTestsIT {
    private final Map<String, String> room = new TestStack().start();

    @Test
    void a_room_is_a_real_database_that_keeps_what_it_acknowledged() throws SQLException {
        try (var connection = connection(room)) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "server_version")).startsWith("18.");
        }
    }

    @Test
    void two_rooms_share_the_stack_but_neither_database_nor_topics() {
        var other = new TestStack().start();

        assertThat(other).containsEntry("kafka.bootstrap.servers", room.get("kafka.bootstrap.servers"));
        assertThat(other.get("quarkus.datasource.jdbc.url")).isNotEqualTo(room.get("quarkus.datasource.jdbc.url"));
        assertThat(other.get("undercurrent.topic-prefix")).isNotEqualTo(room.get("undercurrent.topic-prefix"));
    }

    @Test
    void the_topics_of_a_room_are_there_before_anybody_asks() throws Exception {
        var prefix = room.get("undercurrent.topic-prefix");

        var names = topicNames();

        assertThat(names)
                .contains(prefix + "undercurrent.workforce.teams.v1")
                .contains(prefix + "undercurrent.local-stack.dead-letters.v1");
    }

    @Test
    void a_team_lead_gets_a_token_that_names_the_role_and_the_teams() throws ParseException {
        var claims =
                SignedJWT.parse(TestTokens.token("team-lead", "t-1", "t-2")).getJWTClaimsSet();

        assertThat(claims.getStringListClaim("groups")).containsExactly("team-lead");
        assertThat(claims.getStringListClaim("teams")).containsExactly("t-1", "t-2");
        assertThat(claims.getAudience()).containsExactly("undercurrent");
        assertThat(claims.getIssuer()).isEqualTo(room.get("quarkus.oidc.auth-server-url"));
    }

    @Test
    void an_employee_gets_a_token_that_names_the_number_the_hris_knows() throws ParseException {
        var claims = SignedJWT.parse(TestTokens.employee("e-7")).getJWTClaimsSet();

        assertThat(claims.getStringListClaim("groups")).containsExactly("employee");
        assertThat(claims.getStringClaim("employee_id")).isEqualTo("e-7");
    }

    @Test
    void a_role_nobody_knows_gets_no_token() {
        assertThatThrownBy(() -> TestTokens.token("boss")).hasMessageContaining("no role boss");
    }

    private static Connection connection(Map<String, String> room) throws SQLException {
        return DriverManager.getConnection(
                room.get("quarkus.datasource.jdbc.url"),
                room.get("quarkus.datasource.username"),
                room.get("quarkus.datasource.password"));
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private List<String> topicNames() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", room.get("kafka.bootstrap.servers")))) {
            return List.copyOf(admin.listTopics().names().get());
        }
    }
}

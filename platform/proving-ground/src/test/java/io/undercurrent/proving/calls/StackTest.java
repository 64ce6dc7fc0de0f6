package io.undercurrent.proving.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class StackTest {
    private static final UsageLine LINE =
            new UsageLine("team-a", "assistant", YearWeek.of(2026, 3), 8, 0, 6, 6, 4, 20, 1);

    private final List<String> keys = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final HttpServer server;
    private int tokens;
    private int busy;
    private String answer = "{\"accepted\":1,\"rejected\":[]}";

    StackTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/undercurrent/token", exchange -> {
            tokens++;
            answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        });
        server.createContext("/v1/usage-reports", this::takeUsage);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_line_is_sent_as_the_api_writes_it() {
        stack().usageReports().add(List.of(LINE));

        assertThat(bodies).containsExactly("""
                        {"teamId":"team-a","tool":"assistant","week":"2026-W03","licensed":8,"onLeave":0,"loggedIn":6,"active":6,"coreWorkActive":4,"sessions":20,"workarounds":1}
                        """);
    }

    @Test
    void the_same_content_has_the_same_idempotency_key_and_one_token_serves_many_calls() {
        var stack = stack();

        stack.usageReports().add(List.of(LINE));
        stack.usageReports().add(List.of(LINE));
        stack.usageReports().add(List.of(LINE, LINE));

        assertThat(keys).hasSize(3);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
        assertThat(tokens).isEqualTo(1);
    }

    @Test
    void who_is_asked_to_wait_waits_and_asks_again() {
        busy = 2;

        var taken = stack().usageReports().add(List.of(LINE));

        assertThat(taken.accepted()).isEqualTo(1);
        assertThat(bodies).hasSize(3);
    }

    @Test
    void refused_lines_keep_their_number_and_code() {
        answer = "{\"accepted\":0,\"rejected\":[{\"line\":1,\"code\":\"contradiction\",\"message\":\"too many\"}]}";

        var taken = stack().usageReports().add(List.of(LINE));

        assertThat(taken.rejected()).containsExactly(new Rejection(1L, "contradiction", "too many"));
    }

    @Test
    void where_nobody_answers_the_way_to_start_it_is_told() {
        server.stop(0);

        assertThatThrownBy(() -> stack().usageReports().add(List.of(LINE)))
                .isInstanceOf(NotRunning.class)
                .hasMessageContaining("./undercurrent up");
    }

    @Test
    void addresses_move_with_the_port_offset_unless_they_are_named() {
        var addresses = Addresses.from(Map.of("UNDERCURRENT_PORT_OFFSET", "100", "PILOT_URL", "http://pilot"));

        assertThat(addresses.survey()).isEqualTo(URI.create("http://localhost:8181"));
        assertThat(addresses.pilot()).isEqualTo(URI.create("http://pilot"));
    }

    private Stack stack() {
        var here = URI.create("http://localhost:" + server.getAddress().getPort());
        return new Stack(new Addresses(here, here, here, here));
    }

    private void takeUsage(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (busy-- > 0) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, 429, "{}");
        } else {
            answer(exchange, 200, answer);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }
}

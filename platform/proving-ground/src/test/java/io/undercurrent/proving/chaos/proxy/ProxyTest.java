package io.undercurrent.proving.chaos.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Between real sockets: a caller, and somebody who repeats every word.
class ProxyTest {
    private static final int PATIENCE = 300;

    private final ServerSocket echo = echo();
    private final Proxy proxy = Proxy.before(echo::getLocalPort, Speech.PLAIN);

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void words_pass() throws IOException {
        try (var call = call()) {
            assertThat(said(call, "hello")).isEqualTo("hello");
        }
    }

    @Test
    void who_is_cut_off_hears_an_end_and_may_call_again() throws IOException {
        var call = call();
        said(call, "hello");

        proxy.cut();

        assertThat(call.getInputStream().read()).isEqualTo(-1);
        assertThat(said(call(), "again")).isEqualTo("again");
    }

    @Test
    void who_is_reset_hears_an_error() throws IOException {
        var call = call();
        said(call, "hello");

        proxy.reset();

        assertThatThrownBy(() -> call.getInputStream().read())
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void a_black_hole_takes_calls_and_swallows_words_until_the_weather_changes() throws IOException {
        proxy.turn(new Weather.Blackhole());
        var call = call();

        assertThatThrownBy(() -> said(call, "hello")).isInstanceOf(SocketTimeoutException.class);

        proxy.turn(new Weather.Clear());
        assertThat(heard(call, "hello".length())).isEqualTo("hello");
    }

    @Test
    void behind_a_closed_door_nobody_answers() throws IOException {
        proxy.turn(new Weather.Closed());

        assertThat(call().getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void slow_lines_deliver_late_on_both_ways() throws IOException {
        proxy.turn(new Weather.Slow(Duration.ofMillis(100)));

        assertThat(timeOf("hello")).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void narrow_lines_deliver_little_at_a_time() throws IOException {
        proxy.turn(new Weather.Narrow(100));

        assertThat(timeOf("0123456789")).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void a_line_is_forgotten_when_it_ends() throws IOException {
        var call = call();
        said(call, "hello");
        assertThat(proxy.openLines()).isEqualTo(1);

        proxy.cut();

        assertThat(proxy.openLines()).isZero();
    }

    private Duration timeOf(String words) throws IOException {
        var call = call();
        call.setSoTimeout(5_000);
        var before = Instant.now();
        said(call, words);
        return Duration.between(before, Instant.now());
    }

    private Socket call() throws IOException {
        var call = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        call.setSoTimeout(PATIENCE);
        return call;
    }

    private static String said(Socket call, String words) throws IOException {
        call.getOutputStream().write(words.getBytes(UTF_8));
        return heard(call, words.length());
    }

    private static String heard(Socket call, int length) throws IOException {
        return new String(call.getInputStream().readNBytes(length), UTF_8);
    }

    private static ServerSocket echo() {
        try {
            var door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> repeat(door));
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void repeat(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                var call = door.accept();
                Thread.ofVirtual().start(() -> repeat(call));
            } catch (IOException _) {
                // the test is over
            }
        }
    }

    private static void repeat(Socket call) {
        try (call) {
            call.getInputStream().transferTo(call.getOutputStream());
        } catch (IOException _) {
            // the caller has gone
        }
    }
}

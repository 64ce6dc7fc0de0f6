package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Which number each port of one stack has.
record Ports(Map<Port, Integer> numbers) {
    Ports {
        numbers = Map.copyOf(numbers);
    }

    static Ports shiftedBy(int offset) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, port.usual + offset);
        }
        return new Ports(numbers);
    }

    /// Ports nobody uses now, for a stack beside others.
    static Ports free() {
        var sockets = new EnumMap<Port, ServerSocket>(Port.class);
        try {
            var numbers = new EnumMap<Port, Integer>(Port.class);
            for (var port : Port.values()) {
                sockets.put(port, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                numbers.put(port, sockets.get(port).getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.values().forEach(Ports::close);
        }
    }

    int number(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    void requireFree(Port port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number(port)));
        } catch (IOException e) {
            throw new StackFailure(
                    ("Port %d, which %s needs, is taken. Free it, or move all ports:"
                                    + " UNDERCURRENT_PORT_OFFSET=100 ./undercurrent up")
                            .formatted(number(port), port.user),
                    e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

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

    /// How far to move all ports so that none of them is taken.
    static int freeOffset() {
        return IntStream.iterate(1000, offset -> offset + 50)
                .limit(100)
                .filter(offset -> Arrays.stream(Port.values()).allMatch(shiftedBy(offset)::isFree))
                .findFirst()
                .orElseThrow(() -> new StackFailure("No free ports were found on this machine."));
    }

    int number(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    void requireFree(Port port) {
        if (!isFree(port)) {
            throw new StackFailure(("Port %d, which %s needs, is taken. Free it, or move all ports:"
                            + " UNDERCURRENT_PORT_OFFSET=100 ./undercurrent up")
                    .formatted(number(port), port.user));
        }
    }

    private boolean isFree(Port port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number(port)));
            return true;
        } catch (IOException _) {
            return false;
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

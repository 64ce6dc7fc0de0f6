package io.undercurrent.proving.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.OptionalInt;

/// One connection of a crowd, which never waits: measuring takes little of what is measured.
final class CrowdClient implements Closeable {
    private static final String LENGTH = "content-length: ";
    private static final int ROOM = 64 * 1024;

    private final SocketChannel channel;
    private final ByteBuffer received = ByteBuffer.allocateDirect(ROOM);
    private final byte[] seen = new byte[ROOM];
    private long since;

    /// The selector tells when something of an answer is there; the client is the attachment of its key.
    CrowdClient(URI server, Selector selector) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(byte[] request, long due) throws IOException {
        since = due;
        var all = ByteBuffer.wrap(request);
        while (all.hasRemaining()) {
            channel.write(all);
        }
    }

    /// When what was sent last was due, by the clock that measures durations.
    long since() {
        return since;
    }

    /// The status of the answer, once all of it is there.
    OptionalInt status() throws IOException {
        if (channel.read(received) < 0) {
            throw new EOFException("The service closed the connection");
        }
        var filled = received.position();
        received.get(0, seen, 0, filled);
        if (!isWhole(filled)) {
            return OptionalInt.empty();
        }
        received.clear();
        return OptionalInt.of(Integer.parseInt(new String(seen, 9, 3, ISO_8859_1)));
    }

    private boolean isWhole(int filled) {
        var text = new String(seen, 0, filled, ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        var head = text.substring(0, end).toLowerCase(Locale.ROOT) + "\r\n";
        var at = head.indexOf(LENGTH);
        var length = at < 0 ? 0 : Integer.parseInt(head.substring(at + LENGTH.length(), head.indexOf("\r\n", at)));
        return filled >= end + 4 + length;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

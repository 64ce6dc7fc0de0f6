package io.undercurrent.proving.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/// One connection that sends requests made beforehand: measuring takes little of what is measured.
final class LeanClient implements Closeable {
    private static final String LENGTH = "content-length: ";
    private static final int ROOM = 64 * 1024;

    private final Socket socket;
    private final byte[] received = new byte[ROOM];

    LeanClient(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
    }

    static byte[] post(URI address, String more, String body) {
        return """
            POST %s HTTP/1.1\r
            Host: %s\r
            Content-Type: application/json\r
            Content-Length: %d\r
            %s\r
            %s\
            """.formatted(address.getPath(), address.getAuthority(), body.length(), more, body)
                .getBytes(ISO_8859_1);
    }

    /// The status of the answer, which is read to its end.
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var filled = 0;
        while (true) {
            var read = socket.getInputStream().read(received, filled, ROOM - filled);
            if (read < 0) {
                throw new EOFException("The service closed the connection");
            }
            filled += read;
            if (isWhole(filled)) {
                return Integer.parseInt(new String(received, 9, 3, ISO_8859_1));
            }
        }
    }

    private boolean isWhole(int filled) {
        var text = new String(received, 0, filled, ISO_8859_1);
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
        socket.close();
    }
}

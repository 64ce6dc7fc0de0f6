package io.undercurrent.proving.chaos.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/// The two sockets of a line.
record Ends(Socket client, Socket server) {

    static Ends between(Socket client, int serverPort) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        return new Ends(client, server);
    }

    /// Both hear a polite end.
    void cut() {
        close(client);
        close(server);
    }

    /// Both hear a reset, as after the crash of a machine in between.
    void reset() {
        forgetWhatIsUnsent(client);
        forgetWhatIsUnsent(server);
        cut();
    }

    private static void forgetWhatIsUnsent(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException _) {
            // it is closed already
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // nothing is left to be done about it
        }
    }
}

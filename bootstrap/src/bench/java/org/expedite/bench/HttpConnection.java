package org.expedite.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the program that is kept alive, with as little work for each request as
 * HTTP/1.1 allows. The client shares the processors with what it measures: see docs/performance.md.
 */
final class HttpConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int NO_CONTENT = 204;

    private final int port;
    private @Nullable Socket socket;
    private byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;
    private byte[] body = new byte[0];
    private boolean last;

    HttpConnection(int port) {
        this.port = port;
    }

    /** Writes a request as it goes over the wire. A body makes it a POST or PUT. */
    static byte[] request(
            String method, String path, @Nullable String token, @Nullable String body) {
        StringBuilder text =
                new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        text.append("Host: 127.0.0.1\r\n");
        if (token != null) {
            text.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (body != null) {
            text.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n\r\n")
                    .append(body);
        } else {
            text.append(method.equals("POST") ? "Content-Length: 0\r\n\r\n" : "\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a request, reads the response, and returns its status. */
    int send(byte[] request) throws IOException {
        Socket open = connected();
        open.getOutputStream().write(request);
        try {
            return read(open.getInputStream());
        } finally {
            if (last) {
                close();
            }
        }
    }

    /** Returns the body of the last response. */
    String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private Socket connected() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            position = 0;
            limit = 0;
        }
        return socket;
    }

    private int read(InputStream in) throws IOException {
        last = true;
        String line = line(in);
        int status = Integer.parseInt(line.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean close = false;
        for (line = line(in); !line.isEmpty(); line = line(in)) {
            char first = line.charAt(0);
            if (first == 'c' || first == 'C' || first == 't' || first == 'T') {
                String header = line.toLowerCase(Locale.ROOT);
                if (header.startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                } else if (header.startsWith("transfer-encoding:")) {
                    chunked = header.contains("chunked");
                } else if (header.startsWith("connection:")) {
                    close = header.contains("close");
                }
            }
        }
        body = chunked ? chunks(in) : bytes(in, status == NO_CONTENT ? 0 : length);
        last = close;
        return status;
    }

    private byte[] chunks(InputStream in) throws IOException {
        byte[] all = new byte[0];
        while (true) {
            byte[] chunk = bytes(in, Integer.parseInt(line(in), 16));
            line(in);
            if (chunk.length == 0) {
                return all;
            }
            int before = all.length;
            all = Arrays.copyOf(all, before + chunk.length);
            System.arraycopy(chunk, 0, all, before, chunk.length);
        }
    }

    private String line(InputStream in) throws IOException {
        int from = position;
        while (true) {
            for (int i = from; i < limit; i++) {
                if (buffer[i] == '\n') {
                    String line =
                            new String(
                                    buffer,
                                    position,
                                    i - 1 - position,
                                    StandardCharsets.ISO_8859_1);
                    position = i + 1;
                    return line;
                }
            }
            int known = limit - position;
            fill(in);
            from = position + known;
        }
    }

    private byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        int have = 0;
        while (have < length) {
            if (position == limit) {
                fill(in);
            }
            int some = Math.min(length - have, limit - position);
            System.arraycopy(buffer, position, bytes, have, some);
            have += some;
            position += some;
        }
        return bytes;
    }

    private void fill(InputStream in) throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            throw new EOFException("The program closed the connection.");
        }
        limit += count;
    }
}

package org.expedite.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection of a slow client, with full control of its timing. */
public final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 15_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    /** Connects. */
    public static Wire to(int port) {
        return to(port, 0);
    }

    /** Connects with a small receive window, so that little fits into the network. */
    public static Wire to(int port, int windowBytes) {
        return connected(new Socket(), port, windowBytes);
    }

    /** Connects from another address of the loopback interface. */
    public static Wire from(String address, int port) {
        try {
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
            return connected(socket, port, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wire connected(Socket socket, int port, int windowBytes) {
        try {
            if (windowBytes > 0) {
                socket.setReceiveBufferSize(windowBytes);
            }
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new Wire(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a text with the line ends of HTTP. */
    public Wire say(String text) {
        try {
            socket.getOutputStream()
                    .write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends bytes. */
    public Wire send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends a text repeatedly, with pauses, until the server closes the connection.
     *
     * @return whether it closed in time
     */
    public boolean trickle(String text, int pauseMillis, int atMostMillis) {
        long end = System.nanoTime() + atMostMillis * 1_000_000L;
        while (System.nanoTime() < end) {
            try {
                say(text);
                Thread.sleep(pauseMillis);
            } catch (UncheckedIOException _) {
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** Reads until the mark is received, or the server closes the connection. */
    public String readUntil(String mark) {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                received.write(next);
                if (received.toString(StandardCharsets.UTF_8).endsWith(mark)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(received.toString(StandardCharsets.UTF_8), e);
        }
        return received.toString(StandardCharsets.UTF_8);
    }

    /** Reads until the server closes the connection. */
    public String readAll() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

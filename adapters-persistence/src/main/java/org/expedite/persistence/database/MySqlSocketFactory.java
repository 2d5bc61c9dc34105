package org.expedite.persistence.database;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * Sockets that are not read again after a read timed out. With TLS the socket would be read once
 * more while it is closed, for as long again, so that a response could take twice its time limit.
 *
 * <p>The driver creates it by its name; see {@link MySqlAddress}.
 */
public final class MySqlSocketFactory extends StandardSocketFactory {

    /** Called by the driver. */
    public MySqlSocketFactory() {
        // nothing to set up
    }

    @Override
    protected Socket createSocket(PropertySet properties) {
        return new TimedSocket();
    }

    private static final class TimedSocket extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return new TimedInput(super.getInputStream());
        }
    }

    private static final class TimedInput extends FilterInputStream {
        private volatile boolean timedOut;

        TimedInput(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (timedOut) {
                throw new SocketTimeoutException("The socket timed out before.");
            }
            try {
                return super.read(bytes, offset, length);
            } catch (SocketTimeoutException late) {
                timedOut = true;
                throw late;
            }
        }
    }
}

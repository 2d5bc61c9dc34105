package org.expedite.web.http.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.WriteTimeoutHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes a connection whose client does not take its response in time, however little by little.
 */
final class WriteDeadline extends WriteTimeoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WriteDeadline.class);

    WriteDeadline(Duration time) {
        super(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void writeTimedOut(ChannelHandlerContext context) {
        // A failed write would be an error of the server to the handlers behind this one.
        LOG.debug("Closed a connection: its client did not take the answer in time");
        var _ = context.close();
    }
}

package org.expedite.web.http.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;

/**
 * Encodes each {@code +} in the path of a request. It stands for itself in a path, also in ids, but
 * the framework takes it for the end of a path variable. In a query it stands for a blank, and
 * stays.
 */
final class PlusInPath extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest request && request.uri().indexOf('+') >= 0) {
            request.setUri(encoded(request.uri()));
        }
        var _ = context.fireChannelRead(part);
    }

    /**
     * Encodes the path of an address.
     *
     * @param address path and query, as they came
     * @return the same address, for another spelling of the path
     */
    static String encoded(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? address.replace("+", "%2B")
                : address.substring(0, query).replace("+", "%2B") + address.substring(query);
    }
}

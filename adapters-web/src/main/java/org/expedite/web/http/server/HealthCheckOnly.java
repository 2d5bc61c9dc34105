package org.expedite.web.http.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.util.ReferenceCountUtil;
import org.expedite.web.http.routes.HealthCheck;
import org.expedite.web.http.routes.Routes;

/**
 * Serves one {@link HealthCheck} on a connection beyond the limits, and closes the connection after
 * it. With any other request the connection is closed at once.
 */
final class HealthCheckOnly extends ChannelInboundHandlerAdapter {

    private final OpenConnections connections;
    private final Routes routes;

    HealthCheckOnly(OpenConnections connections, Routes routes) {
        this.connections = connections;
        this.routes = routes;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        if (part instanceof HttpRequest request && !mayServe(context, request)) {
            ReferenceCountUtil.release(part);
            var _ = context.close();
        } else {
            context.fireChannelRead(part);
        }
    }

    private boolean mayServe(ChannelHandlerContext context, HttpRequest request) {
        HttpUtil.setKeepAlive(request, false);
        return routes.isMarked(Routes.pathOf(request.uri()), HealthCheck.class)
                && connections.use(context.channel());
    }
}

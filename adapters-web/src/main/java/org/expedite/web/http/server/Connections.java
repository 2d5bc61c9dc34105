package org.expedite.web.http.server;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;
import org.expedite.web.http.routes.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the {@link ConnectionLimits} to every connection of the server. */
@Singleton
final class Connections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final String CODEC = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;

    private final ConnectionLimits limits;
    private final Routes routes;
    private final OpsPort ops;
    private final OpenConnections open;
    private final OpenConnections openOfOperators;

    Connections(ConnectionLimits limits, OpsPort ops, Routes routes) {
        this.limits = limits;
        this.routes = routes;
        this.ops = ops;
        this.open = new OpenConnections(limits);
        this.openOfOperators =
                new OpenConnections(ConnectionLimits.behindProxy(OpsPort.MAX_CONNECTIONS));
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        NettyServerCustomizer.Registry registry = event.getBean();
        registry.register(
                new NettyServerCustomizer() {
                    @Override
                    public NettyServerCustomizer specializeForChannel(
                            Channel channel, ChannelRole role) {
                        return role == ChannelRole.CONNECTION ? new Limited(channel) : this;
                    }
                });
        return registry;
    }

    /** One connection with its guards. */
    private final class Limited implements NettyServerCustomizer {

        private final Channel channel;
        private final OpenConnections counted;
        private final OpenConnections.Admission admission;

        Limited(Channel channel) {
            this.channel = channel;
            this.counted = ops.took(channel) ? openOfOperators : open;
            this.admission = counted.admit(channel);
        }

        @Override
        public void onStreamPipelineBuilt() {
            ChannelPipeline pipeline = channel.pipeline();
            RequestDeadline deadline = new RequestDeadline(limits.requestTime(), routes);
            pipeline.addBefore(
                    CODEC, "first-byte-deadline", new FirstByteDeadline(limits.firstByteTime()));
            pipeline.addBefore(CODEC, "write-deadline", new WriteDeadline(limits.answerTime()));
            pipeline.addBefore(CODEC, "request-begin", deadline.begin());
            pipeline.addBefore(CODEC, "folded-header-guard", new FoldedHeaderGuard(deadline));
            pipeline.addAfter(CODEC, "plus-in-path", new PlusInPath());
            pipeline.addAfter(CODEC, "pipelining-guard", new PipeliningGuard());
            pipeline.addAfter(CODEC, "request-deadline", deadline);
            switch (admission) {
                case FULL -> {
                    // All is served.
                }
                case HEALTH_CHECK ->
                        pipeline.addAfter(
                                "request-deadline",
                                "health-check-only",
                                new HealthCheckOnly(counted, routes));
                case NONE -> {
                    LOG.warn(
                            "Closed a connection of {}: too many are open already",
                            channel.remoteAddress());
                    var _ = channel.close();
                }
            }
        }
    }
}

package org.expedite.web.http.server;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger open = new AtomicInteger();

    Connections(ConnectionLimits limits, Routes routes) {
        this.limits = limits;
        this.routes = routes;
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
        private final boolean oneTooMany;

        Limited(Channel channel) {
            this.channel = channel;
            this.oneTooMany = open.incrementAndGet() > limits.connections();
            var _ = channel.closeFuture().addListener(_ -> open.decrementAndGet());
        }

        @Override
        public void onStreamPipelineBuilt() {
            ChannelPipeline pipeline = channel.pipeline();
            RequestDeadline deadline = new RequestDeadline(limits.requestTime(), routes);
            pipeline.addBefore(CODEC, "write-deadline", new WriteDeadline(limits.answerTime()));
            pipeline.addBefore(CODEC, "request-begin", deadline.begin());
            pipeline.addAfter(CODEC, "plus-in-path", new PlusInPath());
            pipeline.addAfter(CODEC, "pipelining-guard", new PipeliningGuard());
            pipeline.addAfter(CODEC, "request-deadline", deadline);
            if (oneTooMany) {
                LOG.warn("Closed a connection: {} are open already", limits.connections());
                var _ = channel.close();
            }
        }
    }
}

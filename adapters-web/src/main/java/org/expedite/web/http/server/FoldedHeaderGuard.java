package org.expedite.web.http.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.expedite.web.http.problems.RequestProblems;

/**
 * Rejects a request with a folded header. The guard stands before the codec, which joins the lines
 * of such a header. It passes on what it gets in pieces that end with a head or with a body, so
 * that the codec has told by then which of them comes next.
 */
final class FoldedHeaderGuard extends ChannelInboundHandlerAdapter {

    private final RequestDeadline requests;
    private final HeadScanner scanner = new HeadScanner();
    private long heads;
    private boolean inBody;

    /**
     * Guards a connection.
     *
     * @param requests the handler behind the codec of the same connection
     */
    FoldedHeaderGuard(RequestDeadline requests) {
        this.requests = requests;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object part) {
        ByteBuf bytes = (ByteBuf) part;
        try {
            while (bytes.isReadable()) {
                int end = endOfPiece(bytes);
                if (!inBody && scanner.isFolded()) {
                    requests.reject(RequestProblems.foldedHeader());
                    return;
                }
                context.fireChannelRead(bytes.readRetainedSlice(end - bytes.readerIndex()));
                update();
            }
        } finally {
            bytes.release();
        }
    }

    private int endOfPiece(ByteBuf bytes) {
        long left = inBody ? requests.bodyLeft() : 0;
        return left > 0
                ? bytes.readerIndex() + (int) Math.min(left, bytes.readableBytes())
                : scanner.scan(bytes);
    }

    private void update() {
        boolean wasInBody = inBody;
        inBody = requests.isInBody();
        if (requests.heads() != heads || (wasInBody && !inBody)) {
            heads = requests.heads();
            scanner.reset(inBody);
        }
    }
}

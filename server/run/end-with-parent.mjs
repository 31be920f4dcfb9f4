// Loaded into every helper process: when the process that started it is gone, even by a kill, it ends too.
process.once('disconnect', () => process.exit(0));
process.channel?.unref();

// Several files of tests in one process, named in TOGETHER: an engine that they share is started once for all of them.
for (const file of process.env.TOGETHER.split(' ')) await import(`./${file}`)

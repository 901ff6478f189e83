module github.com/tutti-io/tutti

go 1.26
